package org.xinfang.planted.cycle.right;

import org.xinfang.planted.cycle.left.Left;

public class Right {
    Class<?> left = Left.class;
}
