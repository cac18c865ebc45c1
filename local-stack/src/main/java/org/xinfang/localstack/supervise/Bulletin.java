package org.xinfang.localstack.supervise;

import org.xinfang.localstack.component.Component;

/** Where the attendants tell what happens to their processes. */
interface Bulletin {

    /** One line for the person who watches. */
    void say(Component component, String news);

    /** Some process has entered another phase. */
    void changed();
}
