/**
 * What one report says about one incident: frames around the words of acts, which mention belongs
 * to which of them, which frames are one incident told again, and the values that follow, each with
 * the words that it rests on.
 */
@NullMarked
package org.isnad.account;

import org.jspecify.annotations.NullMarked;
