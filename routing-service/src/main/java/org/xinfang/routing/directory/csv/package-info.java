/** The organ directory as a spreadsheet: exported, looked through, imported all or nothing. */
@NullMarked
package org.xinfang.routing.directory.csv;

import org.jspecify.annotations.NullMarked;
