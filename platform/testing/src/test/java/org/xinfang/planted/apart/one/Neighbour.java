package org.xinfang.planted.apart.one;

import org.xinfang.planted.apart.other.Inside;

/** Knows another service from within. */
class Neighbour {
    Inside inside = new Inside();
}
