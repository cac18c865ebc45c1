package org.xinfang.routing.dispatch;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;
import org.xinfang.routing.matter.Article;

/** Why a claim cannot be sent, led elsewhere or refused as asked. */
sealed interface DispatchRefusal extends Refusal
        permits DispatchRefusal.Plain,
                DispatchRefusal.UnknownOrgan,
                DispatchRefusal.OrganAbolished,
                DispatchRefusal.OrganNotYetEstablished,
                DispatchRefusal.OutOfReach,
                DispatchRefusal.ReportDateNotAhead,
                HistoryRefusal,
                GroundRefusal {

    /** Article as {@code 30(3)}; empty when the step is impossible by its nature. */
    String rule();

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default Optional<String> article() {
        return Optional.of(rule()).filter(rule -> !rule.isEmpty()).map(Article::cite);
    }

    /** Refusals that need no facts. */
    enum Plain implements DispatchRefusal {
        /** 转送、交办是信访部门的职责；其他机关只能转本系统下级或者自办. */
        NOT_A_PETITION_DEPARTMENT("not-a-petition-department", Kind.CONFLICT, "", "23(1)"),
        /** 信访部门不得转送自己. */
        SENT_TO_ITSELF("sent-to-itself", Kind.INVALID, "to", "22(1)"),
        /** 针对责任单位的，由其上级办理：分级负责，谁主管、谁负责. */
        RESPONDENT_MAY_NOT_HANDLE("respondent-may-not-handle", Kind.INVALID, "to", "5(3)"),
        /** 检举控告不得告知或者转给被检举控告的人员、单位. */
        TARGET_IS_ACCUSED("target-is-accused", Kind.INVALID, "to", "30(3)"),
        /** 检举控告只能移送有管理权限的机关. */
        NOT_ON_SEALED_TRACK("not-on-sealed-track", Kind.INVALID, "to", "22(2)"),
        /** 检举控告只能移送. */
        SEALED_MUST_BE_REFERRED("sealed-must-be-referred", Kind.CONFLICT, "", "30(3)"),
        /** 检举控告不得抄送. */
        SEALED_IS_NOT_COPIED("sealed-is-not-copied", Kind.CONFLICT, "assisting", "30(3)"),
        /** 主送单位不能同时协办. */
        LEAD_ASSISTS_ITSELF("lead-assists-itself", Kind.INVALID, "assisting", "24(1)"),
        /** 应当导入其他法定程序. */
        LED_ELSEWHERE("led-elsewhere", Kind.CONFLICT, "", "31"),
        /** 不属于应当导入其他法定程序的事项. */
        NOT_LED_ELSEWHERE("not-led-elsewhere", Kind.CONFLICT, "", "31"),
        /** 交办应当指定期限. */
        REPORT_DATE_MISSING("report-date-missing", Kind.INVALID, "reportDue", "22(1)(3)"),
        /** 只有上级机关以同一事项正在办理为由不予受理. */
        NOT_A_SUPERIOR("not-a-superior", Kind.INVALID, "organInCharge", "19(3)");

        private final String problem;
        private final Kind kind;
        private final String field;
        private final String rule;

        Plain(String problem, Kind kind, String field, String rule) {
            this.problem = problem;
            this.kind = kind;
            this.field = field;
            this.rule = rule;
        }

        @Override
        public String problem() {
            return problem;
        }

        @Override
        public Kind kind() {
            return kind;
        }

        @Override
        public String rule() {
            return rule;
        }

        @Override
        public Optional<String> field() {
            return Optional.of(field).filter(name -> !name.isEmpty());
        }
    }

    /** 只能转送机关名录中的机关、单位. */
    record UnknownOrgan(String in, String organ) implements DispatchRefusal {
        @Override
        public String problem() {
            return "unknown-organ";
        }

        @Override
        public String rule() {
            return "22(1)";
        }

        @Override
        public Optional<String> field() {
            return Optional.of(in);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }
    }

    /** 机关合并、撤销的，由继续行使其职权的机关办理；没有的，由本级党委、政府或者其指定的机关办理. */
    record OrganAbolished(String in, String organ, LocalDate since, String successor) implements DispatchRefusal {
        @Override
        public String problem() {
            return successor.isEmpty() ? "organ-without-successor" : "organ-abolished";
        }

        @Override
        public String rule() {
            return "24(2)";
        }

        @Override
        public Optional<String> field() {
            return Optional.of(in);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ, "since", since, "successor", successor);
        }
    }

    /** 机关尚未设立. */
    record OrganNotYetEstablished(String in, String organ, LocalDate from) implements DispatchRefusal {
        @Override
        public String problem() {
            return "organ-not-yet-established";
        }

        @Override
        public String rule() {
            return "22(1)";
        }

        @Override
        public Optional<String> field() {
            return Optional.of(in);
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ, "from", from);
        }
    }

    /** 属地管理、分级负责：只能转送本级或者下级. */
    record OutOfReach(String organ) implements DispatchRefusal {
        @Override
        public String problem() {
            return "organ-out-of-reach";
        }

        @Override
        public String rule() {
            return "22(1)";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("to");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("organ", organ);
        }
    }

    record ReportDateNotAhead(LocalDate reportDue) implements DispatchRefusal {
        @Override
        public String problem() {
            return "report-date-not-ahead";
        }

        @Override
        public String rule() {
            return "22(1)(3)";
        }

        @Override
        public Optional<String> field() {
            return Optional.of("reportDue");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("reportDue", reportDue);
        }
    }
}
