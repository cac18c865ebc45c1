/**
 * The three proposals (三项建议, art. 40): to improve work, to perfect a policy, to hold somebody accountable. A petition
 * department makes them, the addressed organ answers in writing.
 */
@NullMarked
package org.xinfang.handling.proposal;

import org.jspecify.annotations.NullMarked;
