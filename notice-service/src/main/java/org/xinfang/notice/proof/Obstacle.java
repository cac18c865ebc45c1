package org.xinfang.notice.proof;

/** Why an attempt of delivery failed (未送达原因). A closed list, for it is told to other services. */
public enum Obstacle {
    REFUSED("拒绝签收"),
    NOBODY_THERE("无人在场"),
    MOVED("受送达人已迁移"),
    UNKNOWN_AT_ADDRESS("地址不详或者查无此人"),
    NOT_COLLECTED("逾期未领，邮件退回");

    private final String label;

    Obstacle(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
