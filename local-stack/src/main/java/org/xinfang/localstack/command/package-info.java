/** The commands of the command line. */
@NullMarked
package org.xinfang.localstack.command;

import org.jspecify.annotations.NullMarked;
