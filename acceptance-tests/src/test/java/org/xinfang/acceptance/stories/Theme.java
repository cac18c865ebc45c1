package org.xinfang.acceptance.stories;

import java.util.List;
import org.xinfang.acceptance.scene.Story;

/**
 * What stories are about.
 *
 * @param title Chinese title
 * @param stories the stories
 */
public record Theme(String title, List<Story> stories) {

    /** Every story, by theme. */
    public static List<Theme> all() {
        return List.of(
                new Theme("意见建议、检举控告，谁可以知道", CategoryStories.all()),
                new Theme("依法履职、紧急事项、涉企", DutyStories.all()),
                new Theme("导入其他法定程序、涉法涉诉", DiversionStories.all()),
                new Theme("信访程序与复查、复核", ChainStories.all()),
                new Theme("复查申请期限", WindowStories.all()),
                new Theme("由谁办理：异议、争议、协办、直接收件", ReferralStories.all()),
                new Theme("不予受理", NonAcceptanceStories.all()),
                new Theme("办理期限", HandlingPeriodStories.all()),
                new Theme("自愿撤回、调解", FreeWillStories.all()),
                new Theme("退回、责令重新办理", HandledAgainStories.all()),
                new Theme("其他办结方式", EndingStories.all()),
                new Theme("多个机关、单位共同化解", PlanStories.all()),
                new Theme("满意度评价", EvaluationStories.all()));
    }
}
