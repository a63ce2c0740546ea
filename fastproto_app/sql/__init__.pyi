from .sandbox import SqlLimits as SqlLimits, SqlSandbox as SqlSandbox, read_parameters as read_parameters
