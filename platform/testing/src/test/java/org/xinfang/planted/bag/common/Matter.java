package org.xinfang.planted.bag.common;

/** A good name in a bag. */
class Matter {}
