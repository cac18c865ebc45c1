package org.xinfang.notice.delivery;

import java.time.LocalDate;
import java.util.Map;

/**
 * What proves one delivery (送达凭证).
 *
 * @param method how it was delivered
 * @param on legal date of delivery; may lie before the day it becomes known
 * @param proof what proves it, in words, without personal data
 * @param evidence what the proof says in particular, by name, e.g. tracking number or signer; for the issuing organ
 */
public record Receipt(Method method, LocalDate on, String proof, Map<String, String> evidence) {}
