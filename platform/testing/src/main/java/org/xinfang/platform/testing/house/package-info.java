/** The rules of the house as tests that every module runs, each of them proved by a planted violation. */
@NullMarked
package org.xinfang.platform.testing.house;

import org.jspecify.annotations.NullMarked;
