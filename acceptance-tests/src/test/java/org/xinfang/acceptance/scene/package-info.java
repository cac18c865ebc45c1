/** What stories in simulated legal time are told with: the conductor, and the people and papers of a scene (ADR 34). */
@NullMarked
package org.xinfang.acceptance.scene;

import org.jspecify.annotations.NullMarked;
