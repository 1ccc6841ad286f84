/** Who may use the server: people, their sessions and links, and what is noted of them. */
@org.jspecify.annotations.NullMarked
package org.isnad.web.people;
