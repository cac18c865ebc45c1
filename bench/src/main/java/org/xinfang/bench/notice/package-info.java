/** What an issued notice costs, beside LibreOffice converting the same letter. */
@NullMarked
package org.xinfang.bench.notice;

import org.jspecify.annotations.NullMarked;
