package org.xinfang.deadline.rule;

import java.util.List;

/**
 * What a rule rests on (依据), and how firmly. The book also holds numbers that are not law; it says so with each.
 *
 * @param basis the articles; the first stands for the rule
 * @param note how far the number is certain, for readers; empty where the article says it all
 */
public record Authority(Standing standing, List<ArticleRef> basis, String note) {

    public Authority {
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("a rule names what it rests on");
        }
        basis = List.copyOf(basis);
    }

    /** 《信访工作条例》第三十四条. */
    public ArticleRef article() {
        return basis.getFirst();
    }

    /** 效力. */
    public enum Standing {
        /** In force nationwide, number and article read in the law itself. No local version may fall behind it. */
        STATUTE("法定"),
        /** The law gives no number, or its number could not be verified: ours stands until a bureau replaces it. */
        DEFAULT("默认值"),
        /** A goal of petition departments inside a statutory limit; nobody's right depends on it. */
        TARGET("内部目标"),
        /** The time of another procedure, outside the powers of petition work: told, never ours to enforce. */
        REMINDER("其他程序，仅作提示"),
        /** How another place has it; counts nowhere until a bureau adopts it. */
        SAMPLE("他地样例"),
        /** A bureau's own version of a rule of the book. */
        LOCAL("本地规则");

        private final String chinese;

        Standing(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
