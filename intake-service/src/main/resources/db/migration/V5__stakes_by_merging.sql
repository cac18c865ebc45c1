ALTER TABLE matter_stake
    ADD COLUMN merged_claim integer NOT NULL DEFAULT 0,
    DROP CONSTRAINT matter_stake_pkey,
    ADD PRIMARY KEY (matter, organ, merged_claim);
COMMENT ON COLUMN matter_stake.merged_claim IS '因并案可以查阅的，为并入的诉求序号，撤销并案时删除；0 为收到转送、交办、移送、协办';
