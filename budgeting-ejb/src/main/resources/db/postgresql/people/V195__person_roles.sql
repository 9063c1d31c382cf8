-- What somebody might do when they came last; for work that goes on without them.
ALTER TABLE person ADD COLUMN roles varchar(200);
