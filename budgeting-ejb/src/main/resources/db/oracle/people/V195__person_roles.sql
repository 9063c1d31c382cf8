-- What somebody might do when they came last; for work that goes on without them.
ALTER TABLE person ADD roles VARCHAR2(200 CHAR);
