/** Until when the petitioner may ask for review or re-review, as deadline-service counts it (申请复查、复核期限). */
@NullMarked
package org.xinfang.handling.window;

import org.jspecify.annotations.NullMarked;
