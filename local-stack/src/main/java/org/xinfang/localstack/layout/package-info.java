/** Where the platform lives on this machine: folders and ports. */
@NullMarked
package org.xinfang.localstack.layout;

import org.jspecify.annotations.NullMarked;
