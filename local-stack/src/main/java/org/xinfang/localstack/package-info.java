/** The whole platform on one machine, without Docker: where it begins. */
@NullMarked
package org.xinfang.localstack;

import org.jspecify.annotations.NullMarked;
