package org.xinfang.handling.plan.task;

import java.util.EnumSet;
import java.util.Set;
import org.xinfang.handling.lifecycle.Action;
import org.xinfang.handling.lifecycle.Article;
import org.xinfang.handling.lifecycle.HandlingCase;
import org.xinfang.handling.lifecycle.HandlingLifeCycle;
import org.xinfang.handling.lifecycle.Step;

/** What an organ can do towards a resolution (化解措施). The name is the wire value. */
public enum Measure {
    /** A meeting of the organs concerned (信访协调). */
    COORDINATION("信访协调", Article.JOINT_RESOLUTION),
    /** Mediation by a people's mediation committee, or the organ's own (人民调解). Both sides must want it. */
    MEDIATION("人民调解", Article.MEDIATION, Action.CONFIRM_AGREEMENT, Action.END_MEDIATION),
    /** A public hearing (公开听证). */
    HEARING("公开听证", Article.PETITION_PROCEDURE, Action.CLOSE_HEARING),
    /** An offer of psychological support (心理疏导). Nobody but the organ that gives it learns what was said. */
    PSYCHOLOGICAL_SUPPORT("心理疏导", Article.JOINT_RESOLUTION),
    /** Help in hardship: telling of social relief, and helping to apply for it (帮扶救助). */
    HELP("帮扶救助", Article.RELIEF);

    private final String chinese;
    private final Article article;
    private final Set<Action> concluding;

    Measure(String chinese, Article article, Action... concluding) {
        this.chinese = chinese;
        this.article = article;
        this.concluding = EnumSet.noneOf(Action.class);
        this.concluding.addAll(Set.of(concluding));
    }

    /** The name for people. */
    public String chinese() {
        return chinese;
    }

    public Article article() {
        return article;
    }

    /** Whether it is not done without the petitioner's consent. */
    public boolean needsConsent() {
        return this == MEDIATION || isRestricted();
    }

    /** Whether what is said in it is the responsible organ's alone. */
    public boolean isRestricted() {
        return this == PSYCHOLOGICAL_SUPPORT;
    }

    /** Whether the organ in charge holds it as a part of this case's own procedure. */
    public boolean belongsToProcedureOf(HandlingCase handling) {
        return HandlingLifeCycle.of(handling.origin().procedure()).stream()
                .anyMatch(edge -> concluding.contains(edge.action()));
    }

    /** Whether this step of the case's own procedure brought it to its end. */
    public boolean isConcludedBy(Step step) {
        return concluding.contains(step.action());
    }
}
