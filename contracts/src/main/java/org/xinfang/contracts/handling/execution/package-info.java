/** Facts of handling-service on how supporting opinions are carried out (执行、督促执行, art. 32(2)). */
@NullMarked
package org.xinfang.contracts.handling.execution;

import org.jspecify.annotations.NullMarked;
