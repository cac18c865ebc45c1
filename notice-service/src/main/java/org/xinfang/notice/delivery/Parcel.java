package org.xinfang.notice.delivery;

import java.util.UUID;
import org.xinfang.notice.registry.Lease;
import org.xinfang.notice.registry.Notice;

/**
 * A leased e-mail delivery with all that is needed to send it, so that sending needs no database.
 *
 * @param lease the right to send it
 * @param delivery its id; also names the message, so that a repeated message can be recognised
 * @param notice what is delivered
 * @param number document number
 * @param address e-mail address
 * @param pdf the paper
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Parcel(Lease lease, UUID delivery, Notice notice, String number, String address, byte[] pdf) {}
