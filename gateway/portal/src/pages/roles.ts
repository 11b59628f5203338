export const BLOOD_SERVICE = ["donor-carer", "processing-scientist", "testing-scientist", "quality-officer", "distribution-officer"];
export const HOSPITALS = ["transfusion-scientist", "ward-nurse", "prescriber", "haemovigilance-officer"];
