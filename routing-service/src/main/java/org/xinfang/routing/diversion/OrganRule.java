package org.xinfang.routing.diversion;

/**
 * How the table names the organ of a row.
 *
 * @param by by what it is found
 * @param argument function of the organ, or a text to print; empty when the rule needs none
 */
public record OrganRule(By by, String argument) {

    /** What decides which organ it is. */
    public enum By {
        /** 同级: at the level of the registering organ. */
        OWN,
        /** 属地: where the problem lies. */
        TERRITORY,
        /** 主管: in charge of the subject, where the problem lies. */
        DUTY,
        /** 责任单位: the government or street office the claim is about. */
        RESPONDENT,
        /** 责任单位的上级: it may not handle a claim against itself. */
        SUPERIOR,
        /** 干部管理权限: by the level that manages the accused. */
        CADRE,
        /** No organ of the directory. */
        TEXT
    }

    static OrganRule parse(String cell) {
        String[] parts = cell.split(":", 2);
        return new OrganRule(By.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    /** As the table writes it. */
    @Override
    public String toString() {
        return argument.isEmpty() ? by.name() : by + ":" + argument;
    }
}
