from .sandbox import read_parameters as read_parameters, SqlLimits as SqlLimits, SqlSandbox as SqlSandbox
