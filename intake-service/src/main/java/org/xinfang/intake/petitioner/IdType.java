package org.xinfang.intake.petitioner;

/** Kind of identity document (证件类型). */
public enum IdType {
    RESIDENT_ID_CARD,
    OFFICER_CARD,
    SOLDIER_CARD,
    POLICE_CARD,
    HONG_KONG_MACAO_TAIWAN_RESIDENT,
    PASSPORT,
    HOUSEHOLD_BOOK,
    OTHER
}
