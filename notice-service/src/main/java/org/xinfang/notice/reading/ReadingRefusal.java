package org.xinfang.notice.reading;

import java.util.Map;
import org.xinfang.platform.core.Refusal;

/** Why somebody cannot read. */
sealed interface ReadingRefusal extends Refusal {

    /** There is no such notice, or the reader may not know of it: the same answer. */
    record NoSuchNotice() implements ReadingRefusal {
        @Override
        public String problem() {
            return "not-found";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Only the organ whose notice it is may act on it. */
    record NotIssuingOrgan(String organ) implements ReadingRefusal {
        @Override
        public String problem() {
            return "not-issuing-organ";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }
    }

    /** The notice is not issued yet, so there is no paper. */
    record NotIssued() implements ReadingRefusal {
        @Override
        public String problem() {
            return "notice-not-issued";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Issued before there were pages: the paper alone exists. */
    record PaperOnly() implements ReadingRefusal {
        @Override
        public String problem() {
            return "notice-paper-only";
        }

        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Unknown number, wrong code, or too many wrong codes: the same answer, so that nothing can be learned from it. */
    record PortalShut() implements ReadingRefusal {
        @Override
        public String problem() {
            return "portal-query-refused";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }
}
