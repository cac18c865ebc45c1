COMMENT ON COLUMN limit_fact.occasion IS '该次中止的标识，如听证标识；落空的，为所指的结束事由，空为不限';
