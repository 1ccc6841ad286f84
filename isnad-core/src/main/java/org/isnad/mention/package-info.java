/**
 * What a report names, each kind found by its own finder: times, places, parties, weapons, harm,
 * sources and the words of acts. A mention says where the words stand and what they can mean; it
 * decides nothing about incidents.
 */
@NullMarked
package org.isnad.mention;

import org.jspecify.annotations.NullMarked;
