-- The two users, once, by an administrator, in the pluggable database of the system. The server does the rest: it migrates as the
-- owner and works as the application, which owns nothing.
--
--   sqlplus system@… @roles.sql
--
-- SQL*Plus asks for the two passwords. The migrations run on the embedded H2 in its Oracle mode in every build; against an Oracle
-- server neither they nor this script have been run yet.

CREATE USER budgeting_owner IDENTIFIED BY "&owner_password" QUOTA UNLIMITED ON users;
GRANT CREATE SESSION, CREATE TABLE, CREATE SEQUENCE, CREATE TRIGGER TO budgeting_owner;

CREATE USER budgeting_app IDENTIFIED BY "&app_password";
GRANT CREATE SESSION TO budgeting_app;

-- The application names tables without their owner.
CREATE OR REPLACE TRIGGER budgeting_app.in_schema_of_the_owner AFTER LOGON ON budgeting_app.SCHEMA
BEGIN
  EXECUTE IMMEDIATE 'ALTER SESSION SET CURRENT_SCHEMA = budgeting_owner';
END;
/
