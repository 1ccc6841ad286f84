/** The server as clients and browsers see it. */
@org.jspecify.annotations.NullMarked
package org.isnad.web;
