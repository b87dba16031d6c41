// Under CI the property tests use one seed, so that two runs of one commit agree; elsewhere they explore.
import fc from 'fast-check'

if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_050_615 })
