package org.xinfang.planted.apart.other;

public class Inside {}
