/**
 * Simple handling (简易办理): a claim that is plain goes a shorter way. It shortens, it takes nothing away: the limits and papers
 * that the Regulation demands stay.
 */
@NullMarked
package org.xinfang.handling.simple;

import org.jspecify.annotations.NullMarked;
