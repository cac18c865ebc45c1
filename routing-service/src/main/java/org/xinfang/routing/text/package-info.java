/** The words of a petition, made comparable: simplified characters, segmentation (分词). */
@NullMarked
package org.xinfang.routing.text;

import org.jspecify.annotations.NullMarked;
