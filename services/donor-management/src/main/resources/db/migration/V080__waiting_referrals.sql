create index assessment_waiting on assessment (assessed_at desc) where outcome = 'REFER_TO_CLINICIAN' and answer is null;
