package org.xinfang.planted.cycle.left;

import org.xinfang.planted.cycle.right.Right;

public class Left {
    Right right = new Right();
}
