package org.xinfang.routing.directory;

import java.util.Map;
import java.util.Optional;
import org.xinfang.platform.core.Refusal;

/**
 * Why the directory cannot be changed as asked.
 *
 * @param ground which rule forbids it
 * @param facts what its text names
 */
public record DirectoryRefusal(Ground ground, Map<String, Object> facts) implements Refusal {
    private static final String TERRITORY_AND_LINE = "《信访工作条例》第五条第三项";
    private static final String ONE_IN_CHARGE = "《信访工作条例》第五条第三项";
    private static final String SUCCESSION = "《信访工作条例》第二十四条第二款";

    /** The rules of the directory. */
    public enum Ground {
        NO_SUCH_ORGAN("not-found", Kind.NOT_FOUND, "", ""),
        /** 机关代码已有机关. */
        ALREADY_LISTED("organ-already-listed", Kind.CONFLICT, "code", ""),
        /** 机关已经撤销或者决定撤销. */
        ALREADY_ENDED("organ-already-abolished", Kind.CONFLICT, "", SUCCESSION),
        /** 变更的生效日期早于此前已经决定的变更. */
        OUT_OF_ORDER("change-out-of-order", Kind.INVALID, "effectiveFrom", ""),
        /** 机关全称重复. */
        NAME_TAKEN("organ-name-taken", Kind.CONFLICT, "name", ""),
        /** 上级机关当日不存在. */
        UNKNOWN_SUPERIOR("unknown-superior", Kind.INVALID, "superiors", ""),
        /** 上级机关不在本地区或者上级地区. */
        SUPERIOR_ELSEWHERE("superior-elsewhere", Kind.INVALID, "superiors", TERRITORY_AND_LINE),
        /** 上下级循环. */
        SUPERIOR_CIRCLE("superior-circle", Kind.INVALID, "superiors", TERRITORY_AND_LINE),
        /** 内容分类表中没有. */
        UNKNOWN_DUTY("unknown-duty", Kind.INVALID, "duties", ""),
        /** 同一地区同一内容分类只能有一个主管机关. */
        DUTY_HELD("duty-held-elsewhere", Kind.CONFLICT, "duties", ONE_IN_CHARGE),
        /** 承继机关当日不存在. */
        UNKNOWN_SUCCESSOR("unknown-successor", Kind.INVALID, "successors", SUCCESSION),
        /** 分立的，职责应当全部划分，不重不漏. */
        DUTIES_NOT_SHARED_OUT("duties-not-shared-out", Kind.INVALID, "successors", SUCCESSION),
        /** 尚有下级机关. */
        HAS_SUBORDINATES("organ-has-subordinates", Kind.CONFLICT, "", SUCCESSION),
        /** 没有尚未生效的变更. */
        NOTHING_PLANNED("no-planned-change", Kind.CONFLICT, "", "");

        private final String problem;
        private final Kind kind;
        private final String field;
        private final String article;

        Ground(String problem, Kind kind, String field, String article) {
            this.problem = problem;
            this.kind = kind;
            this.field = field;
            this.article = article;
        }

        DirectoryRefusal with(Map<String, Object> facts) {
            return new DirectoryRefusal(this, facts);
        }

        DirectoryRefusal plain() {
            return with(Map.of());
        }
    }

    @Override
    public String problem() {
        return ground.problem;
    }

    @Override
    public Kind kind() {
        return ground.kind;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(ground.field).filter(name -> !name.isEmpty());
    }

    @Override
    public Optional<String> article() {
        return Optional.of(ground.article).filter(name -> !name.isEmpty());
    }
}
