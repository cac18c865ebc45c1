package org.xinfang.handling.lifecycle;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.xinfang.contracts.OrganRef;
import org.xinfang.platform.core.Actor;
import org.xinfang.platform.core.Outcome;

/** Cases and officers for the tests: the housing bureau of 小店区 and its people. */
public final class Cases {
    public static final OrganRef HOUSING = new OrganRef("140105-HOUSING", "小店区住房和城乡建设局");
    public static final OrganRef PETITION_OFFICE = new OrganRef("140105-PETITION", "小店区信访局");
    public static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
    public static final LocalDate FRI_2026_03_20 = LocalDate.of(2026, 3, 20);
    public static final Actor SYSTEM = Actor.system("handling-service");

    private Cases() {}

    public static Officer handler(String id) {
        return new Officer(new Actor(id, "承办人" + id, HOUSING.code(), HOUSING.name()), Set.of(Role.HANDLER));
    }

    public static Officer approver(String id) {
        return new Officer(new Actor(id, "负责人" + id, HOUSING.code(), HOUSING.name()), Set.of(Role.APPROVER));
    }

    /** Who supervises at the organ that sent the claim. */
    public static Officer supervisor(String id) {
        return new Officer(
                new Actor(id, "督办员" + id, PETITION_OFFICE.code(), PETITION_OFFICE.name()), Set.of(Role.SUPERVISOR));
    }

    /** The head of the government above, who signs a review opinion. */
    public static Officer reviewer(String id) {
        return new Officer(new Actor(id, "负责人" + id, "140105-GOVERNMENT", "小店区人民政府"), Set.of(Role.REVIEWER));
    }

    /** Somebody who holds both offices: the separation of duties must hold all the same. */
    public static Officer handlerAndApprover(String id) {
        return new Officer(
                new Actor(id, "负责人" + id, HOUSING.code(), HOUSING.name()), Set.of(Role.HANDLER, Role.APPROVER));
    }

    public static Origin origin(Procedure procedure, OrganRef from) {
        return new Origin(
                UUID.randomUUID(),
                "140105202603020001",
                HOUSING,
                from,
                MON_2026_03_09,
                MON_2026_03_09,
                procedure == Procedure.STUDY ? "SUGGESTION" : "APPEAL",
                "F1",
                procedure,
                "请街道办兑现恢复院墙的承诺。",
                null);
    }

    public static HandlingCase takenUp(Procedure procedure) {
        return HandlingCase.opened(new CaseKey(UUID.randomUUID(), 1), origin(procedure, PETITION_OFFICE), SYSTEM);
    }

    public static HandlingCase accepted(Procedure procedure) {
        return after(takenUp(procedure), Action.ACCEPT, handler("li"));
    }

    /** The case after a step that must be possible. */
    public static HandlingCase after(HandlingCase handling, Action action, Officer officer) {
        return handling.step(action, officer, FRI_2026_03_20).orThrow();
    }

    /** The case after a step that decides something. */
    public static HandlingCase after(HandlingCase handling, Action action, Officer officer, Ruling ruling) {
        return handling.step(action, officer, FRI_2026_03_20, ruling).orThrow();
    }

    /** The refusal of something that must not be possible. */
    public static <R> R refusal(Outcome<?> outcome, Class<R> type) {
        return switch (outcome) {
            case Outcome.Refused<?>(var refusal) -> type.cast(refusal);
            case Outcome.Done<?>(var value) -> throw new AssertionError("not refused: " + value);
        };
    }
}
