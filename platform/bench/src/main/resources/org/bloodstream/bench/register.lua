-- Every request is a command of its own.
local headers = {
  ["Authorization"] = "Bearer @TOKEN@",
  ["Content-Type"] = "application/json",
}
local body = '{"familyName":"Example","givenName":"Alex","dateOfBirth":"1984-02-29","sex":"FEMALE","confirmedNew":"Made up for this run"}'
local count = 0

request = function()
  count = count + 1
  headers["Idempotency-Key"] = "@RUN@-" .. count
  return wrk.format("POST", "/api/donors", headers, body)
end
