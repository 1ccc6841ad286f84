/** Where people add reports: pasted, or as files. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.add;
