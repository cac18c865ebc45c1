-- One database and one role for each service and for Keycloak; no role can enter the database of another.
-- Run once by the image of PostgreSQL, when its data folder is new.
\set ON_ERROR_STOP on
\getenv password XINFANG_DB_PASSWORD

CREATE TEMPORARY TABLE owner (name text);
INSERT INTO owner VALUES
    ('xinfang_keycloak'),
    ('xinfang_intake'),
    ('xinfang_routing'),
    ('xinfang_handling'),
    ('xinfang_deadline'),
    ('xinfang_notice');

SELECT format('CREATE ROLE %I LOGIN PASSWORD %L', name, :'password') FROM owner \gexec
SELECT format('CREATE DATABASE %I OWNER %I', name, name) FROM owner \gexec
SELECT format('REVOKE CONNECT ON DATABASE %I FROM PUBLIC', name) FROM owner \gexec
