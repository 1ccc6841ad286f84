/** Shows a store in the browser, and takes what people decide there. */
@NullMarked
package org.isnad.web;

import org.jspecify.annotations.NullMarked;
