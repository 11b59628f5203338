-- Which of a multiple birth: what tells twins apart.
ALTER TABLE patient ADD COLUMN birth_order smallint CHECK (birth_order BETWEEN 1 AND 9);
