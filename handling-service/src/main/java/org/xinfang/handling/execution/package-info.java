/** How what a supporting opinion grants is carried out: reports with proof, and urging (执行、督促执行), art. 32(2). */
@NullMarked
package org.xinfang.handling.execution;

import org.jspecify.annotations.NullMarked;
