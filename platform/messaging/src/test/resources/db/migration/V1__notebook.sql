CREATE TABLE note (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    matter     uuid    NOT NULL,
    supplement integer NOT NULL
);
COMMENT ON TABLE note IS '测试：消费者的处理结果';
COMMENT ON COLUMN note.id IS '处理顺序';
COMMENT ON COLUMN note.matter IS '信访事项标识';
COMMENT ON COLUMN note.supplement IS '补充次数';

CREATE TABLE late_check (
    name text UNIQUE DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE late_check IS '测试：提交时才检查的约束';
COMMENT ON COLUMN late_check.name IS '名称';
