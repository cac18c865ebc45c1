package org.xinfang.deadline.trigger;

import java.util.List;
import org.xinfang.contracts.routing.RepeatMerged;
import org.xinfang.contracts.routing.RepeatSeparated;
import org.xinfang.deadline.limit.Ending;
import org.xinfang.deadline.limit.Fact;
import org.xinfang.deadline.limit.Happening.Undone;

/**
 * What becomes of a matter's limits when a claim of it is merged into an earlier one (并案办理, art. 19(3)), and when that was a
 * mistake (撤销并案). The limits of the earlier claim go on as they were.
 */
final class RepeatLimits {

    private RepeatLimits() {}

    static List<Fact> met(RepeatMerged event) {
        return LimitEnds.dispatched(event.matter(), event.mergedOn(), dispatched(event.earlierNumber()));
    }

    /** What is merged into an earlier claim is answered there. */
    static List<Fact> cancelled(RepeatMerged event) {
        String reason =
                answeredThere(event.earlierNumber(), event.organInCharge().name());
        return List.of(DirectNotice.fallenAway(event.matter(), event.by(), event.claim(), event.mergedOn(), reason));
    }

    static List<Fact> undone(RepeatSeparated event) {
        String met = dispatched(event.earlierNumber());
        String cancelled =
                answeredThere(event.earlierNumber(), event.organInCharge().name());
        return LimitEnds.backOnDesk(
                event.matter(),
                event.by(),
                event.claim(),
                undone(event, new Ending(Ending.Effect.MET, event.mergedOn(), met)),
                undone(event, new Ending(Ending.Effect.CANCELLED, event.mergedOn(), cancelled)));
    }

    /** On the day of the merge itself only that one ending comes to nothing: the claim may be sent elsewhere on the same day. */
    private static Undone undone(RepeatSeparated event, Ending byMerging) {
        boolean sameDay = event.mergedOn().equals(event.separatedOn());
        return new Undone(
                byMerging.effect(),
                sameDay ? Undone.Act.of(byMerging) : null,
                event.separatedOn(),
                "并案已撤销，须另行转送、交办或者导入");
    }

    private static String dispatched(String earlierNumber) {
        return "重复信访已并入信访件" + earlierNumber + "，全部分流完毕";
    }

    private static String answeredThere(String earlierNumber, String organ) {
        return "已并入信访件" + earlierNumber + "，由" + organ + "一并办理、答复";
    }
}
