package org.bloodstream.records;

import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.web.HttpSecurityContract;

@BloodstreamTest
class SecurityIT extends HttpSecurityContract {}
