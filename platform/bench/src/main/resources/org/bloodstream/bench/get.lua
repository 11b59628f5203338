wrk.headers["Authorization"] = "Bearer @TOKEN@"
